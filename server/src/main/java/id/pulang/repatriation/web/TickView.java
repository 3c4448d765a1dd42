package id.pulang.repatriation.web;

import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.Passenger;
import id.pulang.repatriation.seating.VehicleTally;
import java.util.List;
import java.util.Optional;

/**
 * One row of the boarding list after a tick.
 *
 * @param refusal the code of why nothing changed
 * @param gates the names of the gates that are closed, or empty
 * @param vehicles the heads of each vehicle after it
 */
public record TickView(
        ManifestSummary manifest,
        String path,
        Passenger row,
        Optional<String> refusal,
        String gates,
        List<VehicleTally> vehicles) {

    /** A row as the whole list shows it. */
    public static TickView of(BoardingView list, Passenger row) {
        return new TickView(list.manifest(), list.path(), row, Optional.empty(), "", List.of());
    }
}
