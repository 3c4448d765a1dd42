package id.pulang.cases.web;

import id.pulang.cases.TimelineEntry;
import id.pulang.cases.changes.ChangedSince;
import id.pulang.cases.course.CaseClock;
import id.pulang.cases.course.Stage;
import id.pulang.cases.course.Stop;
import id.pulang.cases.durations.Measured;
import id.pulang.cases.selections.PastPoint;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.pages.Frame;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the pages of cases say times, roads and clocks. */
public final class CaseWords {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,}(_[A-Z]+)*");
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    private CaseWords() {}

    /** Says when something happened: the day alone where only the day was told. */
    public static String when(Frame frame, Instant at) {
        boolean dayOnly = at.atZone(frame.zone()).toLocalTime().equals(LocalTime.MIDNIGHT);
        return dayOnly ? frame.day(at) : frame.moment(at);
    }

    /** Says what stands beside a milestone: of a pause its clock, its reason and its day in words. */
    public static String detail(Frame frame, TimelineEntry entry) {
        String[] codes = entry.detail().split(" ");
        return switch (entry.code()) {
            case "CLOCK_PAUSED" ->
                frame.say(
                        "cases.pause.noted",
                        frame.say("cases.clock." + codes[0]),
                        frame.say("cases.pause.reason." + codes[1]),
                        frame.date(LocalDate.parse(codes[2])));
            case "CLOCK_RESUMED", "PAUSE_UNDONE" ->
                frame.say("cases.clock." + codes[0]) + ": " + frame.say("cases.pause.reason." + codes[1]);
            case "HANDED_OVER", "HANDOVER_OVERDUE", "HANDOVER_REFUSED", "HANDOVER_COUNTERSIGNED" ->
                frame.post(new PostCode(entry.detail()));
            default -> said(frame, entry);
        };
    }

    /** A detail that is a code is shown by the word that its room has for it, or not at all. */
    private static String said(Frame frame, TimelineEntry entry) {
        String word = "milestone." + entry.code() + "." + entry.detail();
        if (frame.texts().has(word)) {
            return frame.say(word);
        }
        return CODE.matcher(entry.detail()).matches() ? "" : entry.detail();
    }

    /** Names a point of the way that narrows a worklist. */
    public static String point(Frame frame, String point) {
        return Measured.of(point)
                .map(what -> frame.say("cases.at.took", measured(frame, what), frame.month(what.month())))
                .or(() -> ChangedSince.of(point).map(what -> changed(frame, what)))
                .or(() -> PastPoint.of(point)
                        .map(was -> frame.say(
                                "cases.at.was", frame.say("incidents.station." + was.code()), frame.date(was.day()))))
                .orElseGet(() -> frame.say("cases.at." + point));
    }

    private static String changed(Frame frame, ChangedSince what) {
        String milestone = "milestone." + what.code();
        String named = frame.texts().has(milestone) ? milestone : "cases.at.since." + what.source();
        return frame.say("cases.at.since", frame.say(named), frame.moment(what.from()));
    }

    /** Names what is measured. */
    public static String measured(Frame frame, Measured what) {
        return switch (what.kind()) {
            case CLOCK -> frame.say("cases.clock." + what.code());
            case STAGE -> frame.say("cases.stage." + what.code());
        };
    }

    /** Says a length of time in its largest unit. */
    public static String lasted(Frame frame, Duration taken) {
        long minutes = taken.toMinutes();
        if (minutes < HOUR) {
            return frame.say("cases.times.minutes", minutes);
        }
        return minutes < 2 * DAY
                ? frame.say("cases.times.hours", (minutes + HOUR / 2) / HOUR)
                : frame.say("cases.times.days", (minutes + DAY / 2) / DAY);
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
            case REFUSED -> needsCare(stop) ? "✚" : "✕";
            case AHEAD -> "·";
        };
    }

    /** Returns the class that colours a station. */
    public static String state(Stop stop) {
        return switch (stop.standing()) {
            case REACHED -> "state-met";
            case NEXT -> "state-waiting";
            case REFUSED -> needsCare(stop) ? "state-care" : "state-refused";
            case AHEAD -> "state-unknown";
        };
    }

    /** Returns the class of a station in the drawing of the road. */
    public static String station(Stop stop) {
        return needsCare(stop) ? "care" : stop.standing().name().toLowerCase(Locale.ROOT);
    }

    /** Who is not fit to travel yet needs care; nobody refused anything. */
    private static boolean needsCare(Stop stop) {
        return stop.stage() == Stage.FIT && stop.standing() == Stop.Standing.REFUSED;
    }

    /** Returns the sign of a clock. */
    public static String sign(CaseClock.State state) {
        return switch (state) {
            case MET, MET_LATE -> "✓";
            case RUNNING, PAUSED, NEAR -> "◷";
            case BREACHED -> "!";
        };
    }

    /** Returns the class that colours a clock. */
    public static String state(CaseClock.State state) {
        return switch (state) {
            case MET -> "state-met";
            case RUNNING, PAUSED -> "state-unknown";
            case NEAR -> "state-waiting";
            case BREACHED, MET_LATE -> "state-refused";
        };
    }
}
