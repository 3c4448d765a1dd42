package id.pulang.repatriation;

import java.util.List;

/** The people of one manifest by name (daftar nominatif), and those who were moved off. */
public record NameList(ManifestSummary manifest, List<Passenger> passengers, List<Passenger> movedOff) {

    public NameList {
        passengers = List.copyOf(passengers);
        movedOff = List.copyOf(movedOff);
    }

    /** Returns those whose gates are no longer all open. */
    public List<Passenger> withShutGates() {
        return passengers.stream().filter(each -> !each.shut().isEmpty()).toList();
    }
}
