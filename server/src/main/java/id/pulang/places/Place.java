package id.pulang.places;

/** A town, zone or site with its name and where it lies, to about five kilometres. */
public record Place(String code, String name, String kind, String country, String admin1, double lat, double lon) {}
