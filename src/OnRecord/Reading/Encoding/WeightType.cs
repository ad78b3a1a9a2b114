namespace OnRecord.Reading.Encoding;

/// <summary>How a tensor's numbers are stored.</summary>
internal enum WeightType
{
    /// <summary>Signed bytes, times one float32 a row.</summary>
    Int8,

    /// <summary>IEEE half precision.</summary>
    Float16,

    /// <summary>IEEE single precision.</summary>
    Float32,
}
