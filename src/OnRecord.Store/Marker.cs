namespace OnRecord.Store;

internal static class Marker;
