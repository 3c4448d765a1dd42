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
 * @param together whether the page shows it under the line of a group, which follows it
 * @param vehicles the heads of each vehicle after it
 */
public record TickView(
        ManifestSummary manifest,
        String path,
        Passenger row,
        Optional<String> refusal,
        String gates,
        boolean together,
        List<VehicleTally> vehicles) {

    /** A row as the whole list shows it. */
    public static TickView of(BoardingView list, BoardingView.Group group, Passenger row) {
        return new TickView(list.manifest(), list.path(), row, Optional.empty(), "", group.isTogether(), List.of());
    }
}
