namespace SinoRussia.Generator.TemplateWords;

/// <summary>What a running template tells those whom it calls of the form it writes.</summary>
internal interface IEscaping
{
    /// <summary>True when strings are escaped on output, so that markup has to be told from them.</summary>
    bool IsEscaped { get; }
}
