package id.pulang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.DatabaseDoors;
import id.pulang.SomeActors;
import id.pulang.identity.Acting;
import id.pulang.identity.Actor;
import id.pulang.identity.PostCode;
import id.pulang.identity.Role;
import id.pulang.reports.ReportId;
import id.pulang.reports.desk.ReportFile;
import id.pulang.reports.desk.ReportFiles;
import id.pulang.reports.mail.Deposits;
import id.pulang.reports.mail.SiteAnswers;
import id.pulang.reports.steps.ReportStep;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What officers do with the letters of strangers, by the mailbox of each. */
record ReceiptsAtTheDesk(DatabaseDoors database, Deposits deposits, ReportFiles files, SiteAnswers answers) {

    private static final String WAITING = "select count(*) from portal.deposit where state = 'WAITING'";

    static ReceiptsAtTheDesk of(ApplicationContext server) {
        return new ReceiptsAtTheDesk(
                DatabaseDoors.of(server),
                server.getBean(Deposits.class),
                server.getBean(ReportFiles.class),
                server.getBean(SiteAnswers.class));
    }

    /** Opens letters until none is left that can be opened. */
    void openAll() throws SQLException {
        String before;
        do {
            before = ask(WAITING);
            deposits.openAll();
        } while (!ask(WAITING).equals(before));
    }

    /** Each word stands once in what the desk reads; answers and returns the answer. */
    String answers(byte[] mailbox, List<String> words) throws SQLException {
        ReportFile file = file(mailbox);
        String said = Stream.concat(
                        Stream.of(file.told().said()), file.steps().stream().map(ReportStep::words))
                .reduce("", String::concat);
        assertThat(words)
                .allSatisfy(word -> assertThat(said.split(word, -1))
                        .as("%s in %s", word, said)
                        .hasSize(2));
        String answer = "jawaban " + words.getFirst();
        Acting.as(
                officer(file.report().post().value()),
                () -> answers.answer(file.report().id(), answer, true));
        return answer;
    }

    private ReportFile file(byte[] mailbox) throws SQLException {
        String[] parts = ask("select report_id || ' ' || post from reports.mailbox where box = decode('%s', 'hex')"
                        .formatted(HexFormat.of().formatHex(mailbox)))
                .split(" ");
        return Acting.as(officer(parts[1]), () -> files.open(new ReportId(UUID.fromString(parts[0])), false));
    }

    private String ask(String question) throws SQLException {
        return DatabaseDoors.ask(database.asOwner(), question).getFirst();
    }

    static Actor officer(String post) {
        Actor rina = SomeActors.registration();
        return new Actor(rina.id(), rina.name(), Role.REGISTRATION_OFFICER, new PostCode(post), rina.section());
    }
}
