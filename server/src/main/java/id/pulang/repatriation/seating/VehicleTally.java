package id.pulang.repatriation.seating;

/**
 * The heads of one vehicle.
 *
 * @param vehicle its name; empty for those to whom no vehicle is given
 * @param aboard who came aboard
 * @param expected who is meant to travel in it: aboard or not marked yet
 * @param behind who stays behind
 */
public record VehicleTally(String vehicle, int aboard, int expected, int behind) {

    /** Whether everybody who is expected is aboard. */
    public boolean isComplete() {
        return aboard == expected;
    }
}
