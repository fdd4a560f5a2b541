namespace ReportGen.Pdf.Syntax.Reading;

/// <summary>A value of a PDF file as read (ISO 32000-1, 7.3). What this reader has no use for — booleans, null, operators — is a <see cref="PdfWord"/>.</summary>
internal abstract record PdfValue;

/// <summary>A bare word: <c>true</c>, <c>null</c>, <c>endobj</c>.</summary>
internal sealed record PdfWord(string Text) : PdfValue;

/// <summary>A whole number; those with decimals are cut, since no offset or length has any.</summary>
internal sealed record PdfNumber(long Value) : PdfValue;

/// <summary>A name without its slash.</summary>
internal sealed record PdfName(string Text) : PdfValue;

/// <summary>A string's bytes.</summary>
internal sealed record PdfString(byte[] Bytes) : PdfValue;

/// <summary>An array.</summary>
internal sealed record PdfArray(IReadOnlyList<PdfValue> Items) : PdfValue;

/// <summary>A dictionary.</summary>
internal sealed record PdfDictionary(IReadOnlyDictionary<string, PdfValue> Entries) : PdfValue;

/// <summary>A reference to an object.</summary>
internal sealed record PdfReference(long Number) : PdfValue;

/// <summary>A stream with its data as they stand in the file.</summary>
internal sealed record PdfStream(PdfDictionary Dictionary, ReadOnlyMemory<byte> Data) : PdfValue;
