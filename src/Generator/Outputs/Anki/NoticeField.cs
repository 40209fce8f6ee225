using SinoRussia.Generator.Markup;

namespace SinoRussia.Generator.Outputs.Anki;

/// <summary>What templates/anki/notice.html.sbn shows.</summary>
/// <param name="Withdrawn">Why the card is withdrawn.</param>
internal sealed record NoticeField(Written Withdrawn);
