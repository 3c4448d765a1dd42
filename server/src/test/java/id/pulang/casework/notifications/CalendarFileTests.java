package id.pulang.casework.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RFC 5545. */
class CalendarFileTests {

    private static final Instant NOW = Instant.parse("2025-10-22T02:00:00Z");

    @Test
    void writesDaysAndMomentsAsCalendarsReadThem() {
        var file = new CalendarFile("Pulang", NOW);
        file.onDay("task-1", LocalDate.of(2025, 10, 25), "Tugas pada kasus KH-2025-000001-1");
        file.at("deadline-1", Instant.parse("2025-10-23T17:30:00Z"), "Kasus KH-2025-000001-1");

        assertThat(text(file).split("\r\n"))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Pulang//Pulang//ID",
                        "CALSCALE:GREGORIAN",
                        "X-WR-CALNAME:Pulang",
                        "BEGIN:VEVENT",
                        "UID:task-1@pulang",
                        "DTSTAMP:20251022T020000Z",
                        "DTSTART;VALUE=DATE:20251025",
                        "SUMMARY:Tugas pada kasus KH-2025-000001-1",
                        "CLASS:PRIVATE",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:deadline-1@pulang",
                        "DTSTAMP:20251022T020000Z",
                        "DTSTART:20251023T173000Z",
                        "SUMMARY:Kasus KH-2025-000001-1",
                        "CLASS:PRIVATE",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
        assertThat(text(file)).endsWith("END:VCALENDAR\r\n");
    }

    /** 3.3.11: a comma, a semicolon, a backslash and a new line would end a text. */
    @Test
    void marksWhatWouldEndAText() {
        var file = new CalendarFile("Pulang", NOW);
        file.at("x", NOW, "a,b;c\\d\r\nBEGIN:VEVENT");

        assertThat(text(file).split("\r\n")).contains("SUMMARY:a\\,b\\;c\\\\d\\nBEGIN:VEVENT");
    }

    /** 3.1: octets, not letters; a letter of several octets stays whole. */
    @Test
    void goesOnInTheNextLineBeforeSeventySixOctets() {
        String words = "ភ្នំពេញ 😀 ".repeat(20);
        var file = new CalendarFile("Pulang", NOW);
        file.at("x", NOW, words);

        List<String> lines = List.of(text(file).split("\r\n"));
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text(file)).doesNotContain("\uFFFD");
        assertThat(text(file).replace("\r\n ", "")).contains("SUMMARY:" + words + "\r\n");
    }

    private static String text(CalendarFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
