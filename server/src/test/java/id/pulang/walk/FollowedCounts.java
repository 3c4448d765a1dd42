package id.pulang.walk;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Walks the pages that one officer sees, follows each count on them, and tells which does not count what it opens. */
final class FollowedCounts {

    /** Pages on which a number that no count is would be noticed. */
    private static final Pattern COUNTING = Pattern.compile("/desk"
            + "|/desk/incidents(/#(/lists|/statements|/river|/day)?)?"
            + "|/desk/clearances(/claims|/overrides|/bars)?"
            + "|/desk/cases(/without|/waiting|/stages)?"
            + "|/desk/changes|/desk/people(/review|/changed)?"
            + "|/desk/assistance|/desk/alarms|/desk/glass|/desk/times"
            + "|/desk/repatriation|/partner/handovers");

    /** Pages on which counts stand beside other numbers. */
    private static final Pattern FURTHER =
            Pattern.compile("/desk/repatriation/#(/arrival|/seats)?|/desk/lists/#|/field/boarding/#"
                    + "|/desk/reports(/letters|/#)?|/desk/tasks|/desk/rescue|/desk/families/(bars|reports)");

    private static final String PERSON = "/desk/people/#";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final String NO_COUNTS =
            "[data-counts], [data-count], [data-figure], [data-row], time, svg, script, option, textarea, .known,"
                    + " #gate-panel";
    /** Dates, times, lengths of time, sizes of files, codes of agencies; numbers of cases, papers, flights, groups. */
    private static final Pattern NO_NUMBER = Pattern.compile(
            "\\d{1,2}[ .]\\p{L}+[ .]\\d{4}( \\d{2}[.:]\\d{2})?"
                    + "|\\p{Lu}\\p{Ll}+ \\d{4}|\\d+ MB|\\d{4}-\\d{2}|\\d{1,2}[.:]\\d{2}|\\d+ (menit|jam|hari|minutes?|hours?|days?)"
                    + "|\\p{Lu}+\\d\\p{Lu}+|Kloter \\d+|[A-Z]{2} \\d{3}|[A-Z]{2}-\\d{4}-\\d{6}-\\w|BAST/\\w+/\\d{4}/\\d+(-\\d)?");

    /** How many pages that differ in ids and questions only are looked at. */
    private static final int ALIKE = 3;

    private final Visitor visitor;
    private final String who;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> persons = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> followed = new HashSet<>();
    private final Map<String, Document> read = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    FollowedCounts(Visitor visitor, String who) {
        this.visitor = visitor;
        this.who = who;
    }

    /** Walks from the home page; returns what is wrong. */
    List<String> wrong() {
        waiting.add("/desk");
        while (!waiting.isEmpty()) {
            look(waiting.remove());
        }
        return List.copyOf(wrong);
    }

    /** The addresses that counts led to, each with its number. */
    Set<String> followed() {
        return Set.copyOf(followed);
    }

    private void look(String address) {
        Document page = page(address);
        page.select("[data-counts]").forEach(count -> check(address, page, count));
        if (COUNTING.matcher(alike(address)).matches()) {
            bare(address, page);
        }
        Stream.concat(page.select("a[href]").stream(), page.select("[hx-get]").stream())
                .map(each -> each.hasAttr("hx-get") ? "hx " + each.attr("hx-get") : each.attr("href"))
                .forEach(this::find);
    }

    private void find(String address) {
        String plain = plain(address);
        String alike = alike(plain);
        boolean walked =
                COUNTING.matcher(alike).matches() || FURTHER.matcher(alike).matches();
        if (!walked || !asked.add(plain)) {
            return;
        }
        if (seen.merge(alike, 1, Integer::sum) <= ALIKE) {
            waiting.add(address.replaceFirst("#.*", ""));
        }
    }

    private void check(String address, Document page, Element count) {
        long expected = Long.parseLong(count.attr("data-counts"));
        String leads = count.attr("href");
        if (leads.isEmpty()) {
            long shown = rows(page, count.attr("data-list")) + around(page, count.attr("data-list"));
            told(shown == expected, address, count, "its own list has " + shown);
        } else if (isLookedAt(leads) && followed.add(leads + " = " + expected)) {
            Document list = page(leads.replaceFirst("#.*", ""));
            String part = leads.contains("#") ? leads.substring(leads.indexOf('#') + 1) : "";
            long shown = rows(list, part) + after(list, part, "next");
            told(shown == expected && served(list), address, count, leads + " opens " + shown);
        }
    }

    /** Each row of a list of people counts what leads to a page of its own: some of them stand for the others. */
    private boolean isLookedAt(String leads) {
        String page = alike(leads);
        return !page.equals(PERSON) || persons.merge(page, 1, Integer::sum) <= ALIKE;
    }

    private void told(boolean right, String address, Element count, String what) {
        if (!right) {
            wrong.add("%s, %s: \"%s\" (%s), but %s"
                    .formatted(who, address, count.text(), count.attr("data-counts"), what));
        }
    }

    private long around(Document page, String part) {
        return after(page, part, "prev") + after(page, part, "next");
    }

    private long after(Document page, String part, String which) {
        Element link = page.selectFirst("a[rel=" + which + "]");
        if (link == null) {
            return 0;
        }
        Document next = page(link.attr("href"));
        return rows(next, part) + after(next, part, which);
    }

    private static long rows(Document page, String part) {
        Element main = page.selectFirst("main");
        Element within = part.isEmpty() ? (main == null ? page : main) : page.getElementById(part);
        return within == null ? 0 : within.select("[data-row]").size();
    }

    private void bare(String address, Document page) {
        Element main = page.selectFirst("main");
        Element text = (main == null ? page.body() : main).clone();
        text.select(NO_COUNTS).remove();
        var number = Pattern.compile(".{0,40}\\d.{0,20}")
                .matcher(NO_NUMBER.matcher(text.text()).replaceAll(""));
        if (number.find()) {
            wrong.add("%s, %s: a number that leads nowhere: %s".formatted(who, address, number.group()));
        }
    }

    private Document page(String address) {
        return read.computeIfAbsent(plain(address), plain -> {
            HttpResponse<byte[]> answer = visitor.open(plain, address.startsWith("hx "));
            String kind = answer.headers().firstValue("Content-Type").orElse("");
            return answer.statusCode() == 200 && kind.startsWith("text/html")
                    ? Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8))
                    : Jsoup.parse("<p data-unserved>" + answer.statusCode() + "</p>");
        });
    }

    private static boolean served(Document page) {
        return page.selectFirst("[data-unserved]") == null;
    }

    private static String plain(String address) {
        return address.replaceFirst("^hx ", "").replaceFirst("#.*", "");
    }

    private static String alike(String address) {
        String path =
                ID.matcher(plain(address)).replaceAll("#").replaceFirst("^(/desk/incidents/#)[?]day=.*", "$1/day");
        return URLDecoder.decode(path.replaceFirst("[?].*", ""), StandardCharsets.UTF_8);
    }
}
