package id.pulang.repatriation;

import id.pulang.cases.CaseId;
import id.pulang.clearances.TravelDocument;
import id.pulang.people.PersonCard;
import id.pulang.repatriation.manifest.Seat;
import id.pulang.repatriation.seating.Seating;
import java.util.List;
import java.util.Optional;

/**
 * Someone on a manifest, opened for those who travel with them.
 *
 * @param document with which they travel
 * @param shut gates that are closed today, of those who have not yet travelled
 * @param escort without whom a child does not travel; nobody for others
 * @param marking who marked them last
 */
public record Passenger(
        CaseId caseId,
        String caseNumber,
        PersonCard card,
        TravelDocument document,
        Seat seat,
        List<String> shut,
        Optional<CaseId> escort,
        Marking marking) {

    /**
     * The last mark at the door.
     *
     * @param by the name of who made it, or empty
     * @param undoSeconds for how long it can still be taken back without a word
     */
    public record Marking(String by, long undoSeconds) {}

    public Passenger {
        shut = List.copyOf(shut);
    }

    /** Returns the number of the document with which they travel, or nothing. */
    public String travelDocument() {
        return document.number();
    }

    /** Returns the name of who marked them last, or nothing. */
    public String markedBy() {
        return marking.by();
    }

    /** Returns for how long the mark can still be taken back without a word. */
    public long undoSeconds() {
        return marking.undoSeconds();
    }

    /** Returns in which vehicle and on which seat they travel. */
    public Seating seating() {
        return seat.seating();
    }
}
