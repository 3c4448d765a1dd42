package id.pulang.families.words;

import id.pulang.cases.course.Stage;
import id.pulang.identity.OfficePurpose;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far somebody is, as coarsely as a family may know it.
 *
 * @param permitAsked since when a permit of the host state is waited for, the first that was asked for
 */
public record WayHome(Station station, Optional<LocalDate> permitAsked) {

    /** The coarse stations. */
    public enum Station {
        /** Not free, not found, or in nobody's care that is known. */
        NOT_IN_CARE,
        /** In the care of the mission. */
        IN_CARE,
        /** Boarded, and accepted by nobody at home. */
        TRAVELLING,
        /** Accepted by an office at home that cares for people or brings them to where they live. */
        HOME
    }

    /** Nothing is known of the way. */
    public static final WayHome UNKNOWN = new WayHome(Station.NOT_IN_CARE, Optional.empty());

    /**
     * Returns the station of a stage; whoever was refused at home has lost that stage and is on the way. A list says of
     * nobody that they are free: only who was taken in is in care, and only an office that cares for people or brings
     * them to where they live takes them home.
     *
     * @param takenIn whether an officer recorded that the person is in care
     * @param office what the office is there for to which the person was handed over
     */
    static Station station(Stage stage, boolean takenIn, Optional<OfficePurpose> office) {
        return switch (stage) {
            case REPORTED, LOCATED, ENGAGED, VISITED, FREED -> Station.NOT_IN_CARE;
            case IN_CARE, REGISTERED, IDENTIFIED, FIT, SCREENED, CLEARED, ON_MANIFEST ->
                takenIn ? Station.IN_CARE : Station.NOT_IN_CARE;
            case TRAVELLING, LANDED ->
                office.filter(OfficePurpose.POLICE::equals).isPresent() ? Station.NOT_IN_CARE : Station.TRAVELLING;
            case HOME -> office.filter(WayHome::bringsHome).isPresent() ? Station.HOME : Station.NOT_IN_CARE;
        };
    }

    private static boolean bringsHome(OfficePurpose office) {
        return office == OfficePurpose.CARE || office == OfficePurpose.RETURN;
    }

    boolean isSafe() {
        return station != Station.NOT_IN_CARE;
    }

    FamilyWord word() {
        return switch (station) {
            case NOT_IN_CARE -> FamilyWord.NONE;
            case IN_CARE ->
                permitAsked.<FamilyWord>map(FamilyWord.AwaitingPermit::new).orElseGet(FamilyWord.InCare::new);
            case TRAVELLING -> new FamilyWord.Travelling();
            case HOME -> new FamilyWord.Home();
        };
    }
}
