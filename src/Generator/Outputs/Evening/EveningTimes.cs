namespace SinoRussia.Generator.Outputs.Evening;

/// <summary>How many minutes each part of the evening takes.</summary>
internal sealed record EveningTimes(int Reading, int Dates, int People, int Disputes, int Cards)
{
    public int All => Reading + Dates + People + Disputes + Cards;
}
