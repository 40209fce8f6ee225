using System.Text.Json;
using SinoRussia.Generator.Dates;
using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Study;
using SinoRussia.Generator.Wording;

namespace SinoRussia.Generator.Outputs.Data;

/// <summary>Writes members of a JSON object; what is null, empty or has no item is left out.</summary>
internal sealed class JsonMembers(Utf8JsonWriter json, PlainText plain, InterfaceWords words)
{
    public void Text(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text.TrimEnd('\n'));
    }

    public void Number(string name, decimal? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
    }

    /// <summary>EDTF, the bounds as days, and the date in words.</summary>
    public void Date(string name, Edtf? date)
    {
        if (date is null)
            return;
        Object(name, () =>
        {
            Text("edtf", date.Text);
            Text("earliest", date.Earliest?.ToString());
            Text("latest", date.Latest?.ToString());
            Text("words", date.InWords(words));
        });
    }

    /// <summary>Markdown as written, and the same without markup.</summary>
    public void Prose(string name, Prose? prose)
    {
        if (prose is null)
            return;
        Object(name, () =>
        {
            Text("markdown", prose.Text);
            Text("plain", plain.Of(prose));
        });
    }

    public void Reference(string name, Reference? reference) => Text(name, reference?.Id);

    public void References(string name, IEnumerable<Reference> references) => Texts(name, references.Select(r => r.Id));

    public void Texts(string name, IEnumerable<string> texts) => List(name, texts, t => json.WriteStringValue(t.TrimEnd('\n')));

    public void Objects<T>(string name, IEnumerable<T> items, Action<T> members) => List(name, items, item =>
    {
        json.WriteStartObject();
        members(item);
        json.WriteEndObject();
    });

    public void Object(string name, Action members)
    {
        json.WriteStartObject(name);
        members();
        json.WriteEndObject();
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        var started = false;
        foreach (var item in items)
        {
            if (!started)
                json.WriteStartArray(name);
            started = true;
            write(item);
        }

        if (started)
            json.WriteEndArray();
    }
}
