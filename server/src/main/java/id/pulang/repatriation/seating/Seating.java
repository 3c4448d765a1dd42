package id.pulang.repatriation.seating;

import java.util.Comparator;
import java.util.Locale;

/**
 * Where somebody sits on the way: in which vehicle, on which seat, or only one of both. What is not said is empty.
 *
 * @param vehicle a short name such as "Bus 2"; empty on a journey with one vehicle, such as a flight
 * @param number of the seat, such as "14C", in capital letters
 */
public record Seating(String vehicle, String number) {

    /** Nothing is said. */
    public static final Seating NONE = new Seating("", "");

    /** How many letters a vehicle's name may have; our proposal. */
    public static final int LONGEST_VEHICLE = 30;

    /** How many letters a seat may have; our proposal. */
    public static final int LONGEST_NUMBER = 8;

    /** Names of vehicles as people count them: "Bus 2" comes before "Bus 10", upper and lower case are the same. */
    public static final Comparator<String> BY_VEHICLE =
            Comparator.comparing(String::length).thenComparing(String.CASE_INSENSITIVE_ORDER);

    /** Reads what was typed; blanks at the ends and double blanks do not count. */
    public static Seating typed(String vehicle, String number) {
        return new Seating(plain(vehicle), plain(number).replace(" ", "").toUpperCase(Locale.ROOT));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** Reads it as {@link #stored} wrote it. */
    public static Seating read(String stored) {
        int line = stored.indexOf('\n');
        return new Seating(stored.substring(0, line), stored.substring(line + 1));
    }

    /** Writes it as one text: the vehicle and the seat, a line each. */
    public String stored() {
        return vehicle + "\n" + number;
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return vehicle.isEmpty() && number.isEmpty();
    }

    /** Whether it is longer than anybody writes. */
    public boolean isTooLong() {
        return vehicle.length() > LONGEST_VEHICLE || number.length() > LONGEST_NUMBER;
    }

    /** Whether both are in one vehicle, as far as is said. */
    public boolean isBeside(Seating other) {
        return vehicle.equalsIgnoreCase(other.vehicle);
    }

    /** Returns both in one line, such as "Bus 2 · 14C". */
    public String words() {
        return vehicle + (vehicle.isEmpty() || number.isEmpty() ? "" : " · ") + number;
    }
}
