package id.pulang.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.incidents.IncidentId;
import id.pulang.incidents.Incidents;
import id.pulang.incidents.ListNumber;
import id.pulang.incidents.RosterId;
import id.pulang.incidents.SomeIncident;
import id.pulang.incidents.StatementId;
import id.pulang.incidents.lists.Received;
import id.pulang.incidents.registration.Rosters;
import id.pulang.incidents.rosters.Acceptance;
import id.pulang.incidents.rosters.UploadId;
import id.pulang.people.matching.Matching;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Lists handed over for a fresh incident, ready to be matched. */
public final class SomeLists {

    private final Incidents incidents;
    private final Rosters rosters;

    public SomeLists(Incidents incidents, Rosters rosters) {
        this.incidents = incidents;
        this.rosters = rosters;
    }

    public IncidentId incident() {
        return incident(SomeActors.registration());
    }

    public IncidentId incident(Actor officer) {
        return Acting.as(officer, () -> incidents.open(SomeIncident.inChreyThum()));
    }

    /** A fresh incident with the people of one list. */
    public IncidentId matched(Matching matching, String text) {
        IncidentId incident = incident();
        add(incident, "satu.csv", text);
        Acting.as(SomeActors.consular(), () -> matching.match(incident));
        return incident;
    }

    public void add(IncidentId incident, String fileName, String text) {
        add(incident, fileName, text.getBytes(UTF_8));
    }

    public void add(IncidentId incident, String fileName, byte[] bytes) {
        add(SomeActors.registration(), incident, fileName, bytes);
    }

    public void add(Actor officer, IncidentId incident, String fileName, String text) {
        add(officer, incident, fileName, text.getBytes(UTF_8));
    }

    /** Hands over a list as a correction of another, whatever its name. */
    public void correct(IncidentId incident, String fileName, String text, RosterId corrected) {
        Acting.as(SomeActors.registration(), () -> {
            var received = rosters.receive(incident, fileName, new ByteArrayInputStream(text.getBytes(UTF_8)));
            var upload = ((Received.Readable) received).upload();
            var proposal = rosters.proposal(upload);
            agreedByAnother(upload, rosters.accept(upload, proposal.kind(), proposal.mapping(), corrected));
            await().pollInterval(Duration.ofMillis(20))
                    .until(() -> rosters.progress(upload).finished());
        });
    }

    private void agreedByAnother(UploadId upload, Acceptance acceptance) {
        if (acceptance instanceof Acceptance.Waits) {
            assertThat(Acting.as(
                            SomeActors.consularTwo(),
                            () -> rosters.agree(
                                    upload,
                                    rosters.correction(upload).orElseThrow().askedAt())))
                    .isPresent();
        } else {
            assertThat(acceptance).isInstanceOf(Acceptance.Started.class);
        }
    }

    private void add(Actor officer, IncidentId incident, String fileName, byte[] bytes) {
        Acting.as(officer, () -> {
            var received = rosters.receive(incident, fileName, new ByteArrayInputStream(bytes));
            assertThat(received).isInstanceOf(Received.Readable.class);
            var upload = ((Received.Readable) received).upload();
            agreedByAnother(upload, rosters.accept(upload));
            await().pollInterval(Duration.ofMillis(20))
                    .until(() -> rosters.progress(upload).finished());
        });
    }

    public StatementId statement(IncidentId incident, String list, String number) {
        return statement(SomeActors.registration(), incident, list, number);
    }

    public StatementId statement(Actor officer, IncidentId incident, String list, String number) {
        var key = new ListNumber(list, number);
        return Acting.as(
                officer,
                () -> Objects.requireNonNull(
                        incidents.numbered(incident, List.of(key)).get(key)));
    }
}
