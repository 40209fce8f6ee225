using SinoRussia.Generator.Facts;
using SinoRussia.Generator.Loading.Yaml;

namespace SinoRussia.Generator.Loading.Kinds;

/// <summary>Reads the cards of a fact and tells their forms apart.</summary>
internal static class CardReader
{
    /// <summary>The key of the date card; no other form may use it.</summary>
    private const string DateKey = "when";

    /// <summary>Objectives that a chapter may have; checks prove that it has as many.</summary>
    private const int MostObjectives = 9;

    /// <summary>Keys that say nothing of the card's form.</summary>
    private static readonly string[] Further = ["correction", "objective", "retired", "waive"];

    private static readonly string[] Keys = ["ask", "answer", "cloze", "holder", "context"];

    public static IReadOnlyList<CardSpec> ReadAll(MapReader fact)
    {
        if (fact.NodeIfAny("cards") is not { } node
            || ValueReader.Expect<MapNode>(node, "'cards'", "a mapping of cards by key", fact.Bag) is not { } cards)
            return [];

        var specs = new List<CardSpec>();
        foreach (var entry in cards.Entries)
        {
            if (!Ids.IsId(entry.Key))
                fact.Bag.Error(
                    LoadingCodes.NotAnId, entry.KeyStart, $"card key '{entry.Key}' is not an id; expected {Ids.Rule}", Ids.Hint(entry.Key));
            else if (entry.Key == DateKey && entry.Value is ScalarNode { IsNothing: true })
                fact.Bag.Error(LoadingCodes.NoValue, entry.Value.Start, "'when' has no value; expected a mapping", "write 'when: {}'");
            else if (fact.ReadMap(entry.Value, "cards", "a card", map => Read(entry, map)) is { } spec)
                specs.Add(spec);
        }

        return specs;
    }

    private static CardSpec Read(MapEntry entry, MapReader map)
    {
        var form = FormOf(entry.Key, map);
        return new CardSpec(
            entry.Key, form, map.LineIfAny("ask"), map.LineIfAny("answer"), map.LineIfAny("cloze"), map.IdIfAny("holder"),
            map.LineIfAny("context"), entry.KeyStart)
        {
            AskLocation = map.ValueStart("ask"),
            AnswerLocation = map.ValueStart("answer"),
            ClozeLocation = map.ValueStart("cloze"),
            ContextLocation = map.ValueStart("context"),
            Correction = map.IdIfAny("correction"),
            Objective = map.Has("objective") ? map.Number("objective", 1, MostObjectives) : 0,
            ObjectiveLocation = map.ValueStart("objective"),
            Retirement = RetirementReader.ReadOfCard(map),
            Waivers = WaiverReader.ReadAll(map),
        };
    }

    private static CardForm FormOf(string key, MapReader map)
    {
        if (key == DateKey)
        {
            ReportOthers(map, "the date card 'when'", "ask", "context");
            return CardForm.Date;
        }

        if (map.Has("cloze"))
        {
            ReportOthers(map, "a cloze card", "cloze", "context");
            return CardForm.Cloze;
        }

        if (map.Has("ask") || map.Has("answer"))
        {
            map.Needed("ask");
            map.Needed("answer");
        }
        else if (map.HasOnly([.. Keys, .. Further]))
        {
            map.Bag.Error(
                LoadingCodes.CardForm, map.Start, $"card '{key}' asks nothing; expected 'ask' and 'answer', or 'cloze'",
                "only the date card 'when' may be {}");
        }

        return map.Has("holder") ? CardForm.Holder : CardForm.QuestionAnswer;
    }

    private static void ReportOthers(MapReader map, string card, params ReadOnlySpan<string> allowed)
    {
        foreach (var key in Keys)
        {
            if (map.Has(key) && !allowed.Contains(key))
                map.Bag.Error(
                    LoadingCodes.CardForm, map.KeyStart(key), $"{card} has '{key}'; expected only {string.Join(" and ", allowed!)}",
                    "make it two cards");
        }
    }
}
