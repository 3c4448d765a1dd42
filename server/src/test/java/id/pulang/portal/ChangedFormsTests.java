package id.pulang.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.reports.mail.Deposits;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every field of every form of the public pages: the same form sent again counts once, and one in which anything was
 * changed, a file too, comes to the desk as well.
 */
class ChangedFormsTests extends ServedPublicPages {

    private static final String EDGE = "edge-of-a-part";

    /** Of one receipt; the desk seals all that was sent with it anew with each addition. */
    private static final int MOST_OF_ONE_RECEIPT = 30;

    @Autowired
    private Deposits deposits;

    /** Each comes from an address of its own, since one may send a few only. */
    private int sendings = 1;

    /** One field as a browser sends it; a file has a name. */
    private record Field(String name, String value, String file) {

        Field with(String other) {
            return new Field(name, other, file);
        }

        String part() {
            String of = file.isEmpty() ? "" : "; filename=\"%s\"\r\nContent-Type: application/pdf".formatted(file);
            return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                    .formatted(EDGE, name, of, value);
        }
    }

    @Test
    void whatWasChangedInAnyFieldComesToTheDeskToo() throws Exception {
        Set<String> forms = forms();
        assertThat(forms).contains("/a", "/k", "/p", "/t");
        openAll(); // what other tests have left
        for (String path : forms) {
            Document page = Jsoup.parse(get(path).body());
            List<Field> changes = changes(page, filled(page));
            assertThat(changes).as(path).hasSizeGreaterThan(5);
            for (int from = 0; from < changes.size(); from += MOST_OF_ONE_RECEIPT) {
                eachCounts(path, changes.subList(from, Math.min(from + MOST_OF_ONE_RECEIPT, changes.size())));
            }
        }
    }

    private void eachCounts(String path, List<Field> changes) throws Exception {
        List<Field> first = filled(Jsoup.parse(get(path).body()));
        int before = deposits();
        int steps = additions();
        sent(path, first);
        sent(path, first);
        assertThat(deposits() - before).as(path + " sent twice").isOne();
        for (Field change : changes) {
            int known = deposits();
            sent(path, changed(first, change));
            assertThat(deposits() - known).as(path + " " + change).isOne();
        }
        openAll();
        assertThat(additions() - steps).as(path + " at the desk").isEqualTo(changes.size());
    }

    private Set<String> forms() throws IOException, InterruptedException {
        var found = new TreeSet<String>();
        for (Element link : Jsoup.parse(get("/").body()).select("a[href^=/]")) {
            String path = link.attr("href");
            if (!path.startsWith("/en")
                    && !Jsoup.parse(get(path).body())
                            .select("form[method=post] input[name=number]")
                            .isEmpty()) {
                found.add(path);
            }
        }
        found.add("/t");
        return found;
    }

    private static List<Field> filled(Document page) {
        Element form = page.select("form:has(input[name=number])").first();
        var fields = new ArrayList<Field>();
        for (Element each : form.select("textarea[name],input[name]:not([type=radio]):not([type=checkbox])")) {
            boolean file = each.attr("type").equals("file");
            String value = each.attr("type").equals("hidden") ? each.val() : "awal " + each.attr("name");
            fields.add(new Field(each.attr("name"), file ? "%PDF-1.4 awal" : value, file ? "awal.pdf" : ""));
        }
        return fields;
    }

    /** For each field that somebody can fill in another value, and each choice and tick. */
    private static List<Field> changes(Document page, List<Field> first) {
        Element form = page.select("form:has(input[name=number])").first();
        var changes = new ArrayList<Field>();
        Set<String> hidden = new TreeSet<>(form.select("input[type=hidden]").eachAttr("name"));
        first.stream()
                .filter(each -> !hidden.contains(each.name()))
                .forEach(each -> changes.add(each.with(each.value().replace("awal", "ubah"))));
        first.stream()
                .filter(each -> !each.file().isEmpty())
                .forEach(each -> changes.add(new Field(each.name(), each.value(), "lain.pdf")));
        for (Element each :
                form.select("input[type=radio]:not([checked]),input[type=checkbox],select option[value~=.]")) {
            String name = each.is("option") ? each.closest("select").attr("name") : each.attr("name");
            changes.add(new Field(name, each.attr("value"), ""));
        }
        return changes;
    }

    private static List<Field> changed(List<Field> first, Field change) {
        var all = new ArrayList<>(first.stream()
                .filter(each -> !each.name().equals(change.name()))
                .toList());
        all.add(change);
        return all;
    }

    private void sent(String path, List<Field> fields) throws IOException, InterruptedException {
        String body = String.join("", fields.stream().map(Field::part).toList()) + "--" + EDGE + "--\r\n";
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + pages.port() + path))
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("X-Forwarded-For", "203.0.113." + sendings++ % 200)
                        .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).as(path + " " + fields).contains("id=\"given\"");
    }

    /** A job opens letters, too, and one that is at a letter of the same receipt leaves the next for another time. */
    private void openAll() throws SQLException {
        for (int tries = 0;
                tries < 50 && asked("select count(*) from portal.deposit where state = 'WAITING'") > 0;
                tries++) {
            deposits.openAll();
        }
    }

    private int deposits() throws SQLException {
        return asked("select count(*) from portal.deposit");
    }

    private int additions() throws SQLException {
        return asked("select count(*) from reports.step where kind = 'ADDED'");
    }

    private int asked(String sql) throws SQLException {
        return Integer.parseInt(
                DatabaseDoors.ask(DatabaseDoors.of(server).asOwner(), sql).getFirst());
    }
}
