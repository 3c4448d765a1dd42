package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.people.PersonCard;
import id.pulang.repatriation.manifest.Seat;
import java.util.List;

/**
 * Someone on a manifest, opened for those who travel with them.
 *
 * @param travelDocument its number, or empty
 * @param shut gates that are closed today, of those who have not yet travelled
 * @param markedBy the name of who marked them last, or empty
 * @param undoSeconds for how long the mark can still be taken back without a word
 */
public record Passenger(
        CaseId caseId,
        String caseNumber,
        PersonCard card,
        String travelDocument,
        Seat seat,
        List<String> shut,
        String markedBy,
        long undoSeconds) {

    public Passenger {
        shut = List.copyOf(shut);
    }
}
