package id.pulang.casework.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes dates as a calendar file that every calendar program reads. Source: RFC 5545 (iCalendar): 3.1 for lines of at
 * most 75 octets that end with CR LF, 3.3.11 for texts, 3.6.1 for events. Not thread-safe.
 */
public final class CalendarFile {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final String stamp;

    /** Begins a file that is made at a moment, under a name that programs show. */
    public CalendarFile(String name, Instant madeAt) {
        stamp = MOMENT.format(madeAt);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Pulang//Pulang//ID");
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:" + escaped(name));
    }

    /** Adds something of a whole day; whoever reads the file again knows it by its id. */
    public void onDay(String id, LocalDate day, String summary) {
        event(id, "DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE), summary);
    }

    /** Adds something of a moment. */
    public void at(String id, Instant moment, String summary) {
        event(id, "DTSTART:" + MOMENT.format(moment), summary);
    }

    private void event(String id, String start, String summary) {
        line("BEGIN:VEVENT");
        line("UID:" + id + "@pulang");
        line("DTSTAMP:" + stamp);
        line(start);
        line("SUMMARY:" + escaped(summary));
        line("CLASS:PRIVATE");
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** Returns the whole file. */
    public byte[] bytes() {
        return (text + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Goes on in the next line, after a space, before a letter that would be the 76th octet. */
    private void line(String content) {
        int octets = 0;
        for (int letter : content.codePoints().toArray()) {
            int more = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(letter);
            octets += more;
        }
        text.append("\r\n");
    }
}
