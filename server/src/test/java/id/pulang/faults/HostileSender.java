package id.pulang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.journeys.HttpOfficer;
import id.pulang.journeys.SomeIncidents;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.nodes.Document;

/**
 * An officer who hands files made to harm in to an incident, and takes the rows of those in which a list stands.
 *
 * @param lists the address of the lists of the incident
 */
record HostileSender(HttpOfficer officer, String lists) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int BUSY = 503;
    private static final int TRIES = 5;

    /** An officer with a new incident. */
    static HostileSender of(HttpOfficer officer) {
        Document made = officer.submit(SomeIncidents.form(officer), SomeIncidents.about("Berkas jahat"));
        String incident = made.location().replaceAll("^https?://[^/]*", "").replaceAll("[?#].*", "");
        return new HostileSender(officer, incident + "/lists");
    }

    /** Hands a file in; if a list stands in it, takes its rows and waits until they are in. */
    void send(String name, byte[] bytes) throws InterruptedException {
        HttpResponse<byte[]> answer = null;
        for (int tries = 0; tries < TRIES && (answer == null || answer.statusCode() == BUSY); tries++) {
            answer = officer.upload(HttpOfficer.form(officer.open(lists), lists), "file", name, bytes);
        }
        assertThat(answer.statusCode()).as(name).isIn(200, 413);
        Document page = HttpOfficer.parsed(answer);
        if (page.location().contains("/desk/uploads/") && page.selectFirst("form#mapping") != null) {
            accept(page);
        }
    }

    private void accept(Document mapping) throws InterruptedException {
        var form = HttpOfficer.form(mapping, "/desk/uploads/");
        officer.submitAll(HttpOfficer.asProposed(form));
        String progress = form.attr("action") + "/progress";
        HostileProcess.until(PATIENCE, () -> isIn(officer.get(progress)));
    }

    /** An officer still has to decide what a column tells, or all rows are in. */
    private static boolean isIn(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 404 || !isAtWork(answer);
    }

    /** Waits until nothing of the incident is being read or compared. */
    void awaitQuiet() throws InterruptedException {
        HostileProcess.until(PATIENCE, () -> !isAtWork(officer.get(lists)));
    }

    private static boolean isAtWork(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8).contains("every 1s");
    }
}
