using FsCheck;
using FsCheck.Fluent;
using SinoRussia.Generator.Diagnostics;
using SinoRussia.Generator.Tests.Cases;
using SinoRussia.Generator.Tests.Snapshots;
using Xunit;

namespace SinoRussia.Generator.Tests.Loading;

/// <summary>Whatever happens to a file, the loader says where; a failure prints the seed to replay it with.</summary>
public class BrokenContent
{
    private static readonly string[] Garbage =
        ["", ":", ": ", "- ", "-", "[", "]", "{", "}", "[[", "]]", "|", ">", "\"",
        "'", "#", "&a", "*a", "!t", "?", "~", "\t", "  ", " ", "---", "...", "%", "@",
         "é", "李", "𝒳", "\0", "\u2028", "\r", "1992", "no", "{{c1::x}}", "<<: ", "=", ","];

    [Fact]
    public void Any_damage_to_any_file_is_read_or_reported_at_a_place_that_exists()
    {
        using var folder = new TemporaryFolder();
        CaseFolder.Assemble("_base", folder.Path);

        Prop.ForAll(Damages(), damage => IsReadOrReported(damage, folder.Path)).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private static bool IsReadOrReported(Damage damage, string folder)
    {
        var path = Path.Combine(folder, damage.File);
        var sound = File.ReadAllText(path);
        File.WriteAllText(path, damage.Apply(sound));
        var found = CaseFolder.Check(folder);
        var isFine = found.All(d => d.Message.Length > 0 && Exists(d.Location, folder));
        File.WriteAllText(path, sound);
        return isFine;
    }

    private static bool Exists(Location location, string folder)
    {
        var path = Path.Combine(folder, location.File);
        if (!File.Exists(path))
            return location.Line == 0;
        var lines = File.ReadAllText(path).Split('\n');
        return location.Line <= lines.Length && (location.Line == 0 || location.Column <= lines[location.Line - 1].Length + 1);
    }

    private static Arbitrary<Damage> Damages()
    {
        var files = Directory.EnumerateFiles(CaseFolder.Base, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(CaseFolder.Base, f)).Where(f => !f.StartsWith("texts", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        var damages =
            from file in Gen.Elements(files.ToArray())
            from kind in Gen.Elements(Enum.GetValues<DamageKind>())
            from line in Gen.Choose(0, 30)
            from column in Gen.Choose(0, 40)
            from garbage in Gen.Elements(Garbage)
            select new Damage(file, kind, line, column, garbage);
        return damages.ToArbitrary();
    }

    private enum DamageKind
    {
        DeleteLine,
        DuplicateLine,
        ReplaceLine,
        Insert,
        CutOff,
    }

    /// <summary>One damage to one file; line and column are taken modulo what the file has.</summary>
    private sealed record Damage(string File, DamageKind Kind, int Line, int Column, string Garbage)
    {
        public string Apply(string text)
        {
            var lines = text.Split('\n').ToList();
            var at = Line % lines.Count;
            var column = Column % (lines[at].Length + 1);
            switch (Kind)
            {
                case DamageKind.DeleteLine:
                    lines.RemoveAt(at);
                    break;
                case DamageKind.DuplicateLine:
                    lines.Insert(at, lines[at]);
                    break;
                case DamageKind.ReplaceLine:
                    lines[at] = Garbage;
                    break;
                case DamageKind.Insert:
                    lines[at] = lines[at].Insert(column, Garbage);
                    break;
                default:
                    lines = [.. lines.Take(at), lines[at][..column]];
                    break;
            }

            return string.Join('\n', lines);
        }
    }
}
