package id.pulang.cases.web;

import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.Stop;
import id.pulang.identity.Role;
import id.pulang.pages.Frame;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How the pages of cases say times, roads and clocks. */
public final class CaseWords {

    private CaseWords() {}

    /** Says when something happened: the day alone where only the day was told. */
    public static String when(Frame frame, Instant at) {
        boolean dayOnly = at.atZone(frame.zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
        return dayOnly ? frame.day(at) : frame.moment(at);
    }

    /** Names the rights of whom a case waits for. */
    public static String roles(Frame frame, Collection<Role> roles) {
        return roles.stream().map(role -> frame.say("pages.role." + role)).collect(Collectors.joining(", "));
    }

    /** Says who noted something: an officer, or Pulang by itself. */
    public static String by(Frame frame, String officer) {
        return officer.isEmpty() ? frame.say("cases.readers.pulang") : officer;
    }

    /** Says a road in words, for those who do not see the drawing. */
    public static String road(Frame frame, List<Stop> road) {
        return road.stream().map(stop -> stop(frame, stop)).collect(Collectors.joining("; "));
    }

    private static String stop(Frame frame, Stop stop) {
        String words = frame.say("cases.stage." + stop.stage()) + ": " + frame.say("cases.standing." + stop.standing());
        return stop.at() == null ? words : words + " " + frame.day(stop.at());
    }

    /** Returns the class of the line between two stations: gone only where both were reached. */
    public static String way(Stop from, Stop to) {
        boolean gone = from.standing() == Stop.Standing.REACHED && to.standing() == Stop.Standing.REACHED;
        return gone ? "reached" : "ahead";
    }

    /** Returns the sign of a station. */
    public static String sign(Stop stop) {
        return switch (stop.standing()) {
            case REACHED -> "✓";
            case NEXT -> "◷";
            case REFUSED -> "✕";
            case AHEAD -> "·";
        };
    }

    /** Returns the class that colours a station. */
    public static String state(Stop stop) {
        return switch (stop.standing()) {
            case REACHED -> "state-met";
            case NEXT -> "state-waiting";
            case REFUSED -> "state-refused";
            case AHEAD -> "state-unknown";
        };
    }

    /** Returns the sign of a clock. */
    public static String sign(CaseClock.State state) {
        return switch (state) {
            case MET, MET_LATE -> "✓";
            case RUNNING, NEAR -> "◷";
            case BREACHED -> "!";
        };
    }

    /** Returns the class that colours a clock. */
    public static String state(CaseClock.State state) {
        return switch (state) {
            case MET -> "state-met";
            case RUNNING -> "state-unknown";
            case NEAR -> "state-waiting";
            case BREACHED, MET_LATE -> "state-refused";
        };
    }
}
