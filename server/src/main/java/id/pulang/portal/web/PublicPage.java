package id.pulang.portal.web;

import id.pulang.offers.data.Bilingual;
import id.pulang.portal.places.Countries;
import id.pulang.portal.places.HeardPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every page of the public process says and knows, in one language. */
public final class PublicPage {

    private static final String NAMED = "abcfjknoprstw";

    private static final Locale FIRST = Locale.of("id");
    private static final Pattern DAY = Pattern.compile("\\b(?:(\\d{4}-\\d{2}-\\d{2})|(\\d{2}/\\d{2}/\\d{4}))\\b");

    private final PageTexts texts;
    private final String path;
    private final LocalDate today;
    private final Look look;

    PublicPage(PageTexts texts, String path, LocalDate today, Look look) {
        this.texts = texts;
        this.path = path;
        this.today = today;
        this.look = look;
    }

    /**
     * What is the same on every page.
     *
     * @param style the style sheet, which stands in the page so that nothing else has to be fetched
     * @param script the script, for the same reason
     * @param leaveTo where "leave at once" leads
     * @param site the address of the site before all others, without a stroke at its end; empty where nobody has said
     *     it
     * @param countries that are offered, those in which a mission serves people first
     * @param demonstration whether all that is shown is invented, which every page says
     */
    public record Look(
            String style,
            String script,
            String leaveTo,
            String site,
            List<HeardPlace> places,
            Countries countries,
            Hotlines hotlines,
            boolean demonstration) {

        /** Copies the names in. */
        public Look {
            places = List.copyOf(places);
        }
    }

    /** Returns a text of the page's language. */
    public String say(String key, Object... with) {
        return texts.say(key, with);
    }

    /** Returns a sentence of a table in the page's language. */
    public String say(Bilingual sentence) {
        return language().equals("en") ? sentence.english() : sentence.local();
    }

    /** The title of the page, which names it and tells nothing in the history of a browser. */
    public String title() {
        String site = say("portal.title");
        return path.isEmpty() || NAMED.indexOf(path.charAt(0)) < 0
                ? site
                : site + " · " + say("portal.title." + path.charAt(0));
    }

    /** The code of the language. */
    public String language() {
        return texts.locale().getLanguage();
    }

    /** The name of a country in the page's language. */
    public String country(String code) {
        return look.countries().name(code, language());
    }

    /** The name of the state to which people come home. */
    public String home() {
        return look.countries().home(language()).name();
    }

    /** The name of the ministry of its missions. */
    public String ministry() {
        return look.countries().ministry(language()).orElseGet(() -> say("portal.ministry"));
    }

    /** Returns the address of another page in the same language, by its letter. */
    public String to(String page) {
        return (language().equals("en") ? "/en/" : "/") + page;
    }

    /**
     * Returns the same with the address of the site before it, which some messengers need; without where it is unknown.
     */
    public String whole(String page) {
        return look.site() + to(page);
    }

    /** Returns the address of this page in the other language. */
    public String other() {
        return (language().equals("en") ? "/" : "/en/") + path;
    }

    /** Returns a day as people write it. */
    public String day(LocalDate day) {
        return written(day, texts.locale());
    }

    private static String written(LocalDate day, Locale language) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language));
    }

    /** Returns the source of something with its days as people write them; sources are in the first language. */
    public String source(String named) {
        return DAY.matcher(named).replaceAll(PublicPage::written);
    }

    private static String written(MatchResult found) {
        try {
            LocalDate day = found.group(1) == null
                    ? LocalDate.parse(found.group(2), DateTimeFormatter.ofPattern("dd/MM/uuuu"))
                    : LocalDate.parse(found.group(1));
            return written(day, FIRST);
        } catch (DateTimeParseException noDay) {
            return Matcher.quoteReplacement(found.group());
        }
    }

    /** Returns the day of a moment. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    /** The day on which it is shown. */
    public LocalDate today() {
        return today;
    }

    /** Whether it is the page of this letter. */
    public boolean isAt(String page) {
        return path.equals(page);
    }

    /** What is the same on every page. */
    public Look look() {
        return look;
    }
}
