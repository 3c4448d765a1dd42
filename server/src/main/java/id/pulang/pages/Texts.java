package id.pulang.pages;

import id.pulang.identity.PostCode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;

/** Speaks one language in one time zone, for one answer: texts, dates, times, numbers, names of posts. */
public final class Texts {

    /** The language of a page where nobody has chosen another. */
    public static final Locale DEFAULT_LOCALE = Locale.of("id");

    private static final String ANY_NUMBER = "pages.number";

    private final MessageSource messages;
    private final Locale locale;
    private final Supplier<ZoneId> zone;
    private final Clock clock;
    private final Supplier<PackWords> words;
    private final DateTimeFormatter days;
    private final Function<PostCode, String> posts;
    private final Map<PostCode, String> named = new HashMap<>();

    Texts(
            MessageSource messages,
            Locale locale,
            Supplier<ZoneId> zone,
            Clock clock,
            Supplier<PackWords> words,
            Function<PostCode, String> posts) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
        this.clock = clock;
        this.words = words;
        days = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
        this.posts = posts;
    }

    /** Returns the text of a key with its arguments and the words of the pack filled in. */
    public String say(String key, Object... arguments) {
        String text = messages.getMessage(key, arguments, locale);
        return PackWords.standIn(text) ? words.get().in(text, messages.getMessage(ANY_NUMBER, null, locale)) : text;
    }

    /** Whether there is a text of a key. */
    public boolean has(String key) {
        return messages.getMessage(key, null, null, locale) != null;
    }

    /** Returns the ISO 639 code of the language. */
    public String language() {
        return locale.getLanguage();
    }

    /** Returns a date as {@code 22 Okt 2025}. */
    public String date(LocalDate date) {
        return date.format(days);
    }

    /** Returns a moment as {@code 22 Okt 2025 18.40} in local time. */
    public String moment(Instant moment) {
        return moment.atZone(zone()).format(DateTimeFormatter.ofPattern(say("pages.pattern.moment"), locale));
    }

    /** Returns the local day of a moment as {@code 22 Okt 2025}. */
    public String day(Instant moment) {
        return date(LocalDate.ofInstant(moment, zone()));
    }

    /** Returns how long ago a moment was, in the largest whole unit. */
    public String since(Instant moment) {
        Duration passed = Duration.between(moment, clock.instant());
        if (passed.toDays() > 0) {
            return say("pages.days", passed.toDays());
        }
        if (passed.toHours() > 0) {
            return say("pages.hours", passed.toHours());
        }
        return say("pages.minutes", Math.max(0, passed.toMinutes()));
    }

    /**
     * Returns for how long something has lasted, as {@code sudah 4 hari}; within the first minute {@code baru saja}.
     */
    public String lasting(Instant from) {
        return Duration.between(from, clock.instant()).toMinutes() > 0
                ? say("pages.lasting", since(from))
                : say("pages.just-now");
    }

    /** Returns a month as {@code Oktober 2025}. */
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
    }

    /** Returns a whole number with its thousands marked. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Returns how a post is called; its code where nobody knows it. */
    public String post(PostCode code) {
        return named.computeIfAbsent(code, posts);
    }

    /** Returns the language. */
    public Locale locale() {
        return locale;
    }

    /** Returns the time zone of the acting person's post. */
    public ZoneId zone() {
        return zone.get();
    }
}
