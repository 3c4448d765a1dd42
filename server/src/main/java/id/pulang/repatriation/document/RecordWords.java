package id.pulang.repatriation.document;

import id.pulang.packs.Pack;
import id.pulang.packs.PackEntry;
import id.pulang.packs.Wording;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of a pack's record of handover, in the first language of the pack. Immutable. */
public final class RecordWords {

    private static final String DAY = "d MMMM yyyy";

    private final PackEntry words;
    private final Locale language;

    RecordWords(Pack pack) {
        this.words = pack.part("agencies").entry("record");
        this.language = Locale.of(pack.languages().getFirst());
    }

    /** Returns what the pack says under a key. */
    public String word(String key) {
        return words.wording(key).in(language());
    }

    /** Returns what the pack says under a key, with something put in the place of a name in braces. */
    public String word(String key, String name, String put) {
        return word(key).replace("{" + name + "}", put);
    }

    /** Returns what the law says about offences to which people were compelled; nothing if the pack says nothing. */
    public String notPunished() {
        return words.findWording("notPunished").map(this::in).orElse("");
    }

    /** Returns a text of the pack in the language of the record. */
    public String in(Wording text) {
        return text.in(language());
    }

    /** Returns the language of the record. */
    public String language() {
        return language.getLanguage();
    }

    /** Writes a day. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(DAY, language));
    }

    /** Writes a day with the day of the week. */
    public String weekday(ZonedDateTime at) {
        return at.format(DateTimeFormatter.ofPattern("EEEE, " + DAY, language));
    }

    /** Writes the time of a day with its zone. */
    public String time(ZonedDateTime at) {
        return at.format(DateTimeFormatter.ofPattern(word("time") + " zzz", language));
    }

    /** Writes a day and the time. */
    public String moment(ZonedDateTime at) {
        return day(at.toLocalDate()) + " " + time(at);
    }
}
