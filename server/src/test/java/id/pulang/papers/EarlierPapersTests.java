package id.pulang.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.EarlierDatabase;
import id.pulang.MemoryFolder;
import id.pulang.identity.PostCode;
import id.pulang.papers.content.PaperContent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records of handover that were signed before they were papers of this engine are proved by their codes as before. */
class EarlierPapersTests {

    private static final String BEFORE = "220";
    private static final String SIGNED = "0123456789abcdefghjkmnpqrs";
    private static final String REFUSED = "yyyy456789abcdefghjkmnpqrs";
    private static final String UNANSWERED = "zzzz456789abcdefghjkmnpqrs";

    @Test
    void aDataFolderFromBeforeKeepsNumbersCodesAndAnswersAndCountsOn(@TempDir(factory = MemoryFolder.class) Path folder)
            throws Exception {
        try (var database = EarlierDatabase.upTo(BEFORE, folder)) {
            JdbcClient owner = database.owner();
            owner.sql("insert into repatriation.bast_counter (post, year, last) values ('PNH', 2025, 67)")
                    .update();
            printed(owner, SIGNED, "BAST/PNH/2025/000065", "'2025-10-23'", "null");
            printed(owner, REFUSED, "BAST/PNH/2025/000066", "null", "'2025-10-24'");
            printed(owner, UNANSWERED, "BAST/PNH/2025/000067", "null", "null");

            database.upgrade();

            var rows = new IssuedRows(owner, new JdbcTemplate(database.source()));
            assertThat(rows.found(SIGNED).map(IssuedRows.Found::paper)).hasValueSatisfying(paper -> {
                assertThat(paper.kind()).isEqualTo("handover");
                assertThat(paper.number()).isEqualTo("BAST/PNH/2025/000065");
                assertThat(paper.issuedOn()).isEqualTo("2025-10-22");
                assertThat(paper.hash()).isEqualTo("f".repeat(64));
                assertThat(paper.party().map(VerifiedPaper.Party::confirmedOn)).contains(LocalDate.of(2025, 10, 23));
            });
            assertThat(rows.found(REFUSED)
                            .map(IssuedRows.Found::paper)
                            .flatMap(VerifiedPaper::party)
                            .map(VerifiedPaper.Party::refusedOn))
                    .contains(LocalDate.of(2025, 10, 24));
            assertThat(rows.found(UNANSWERED).map(IssuedRows.Found::paper).flatMap(VerifiedPaper::party))
                    .hasValueSatisfying(party -> assertThat(party.nameLocal()).contains("Sosial"));
            assertThat(rows.found("0".repeat(26))).isEqualTo(Optional.empty());
            assertThat(rows.takeNumber("BAST", new PostCode("PNH"), 2025)).isEqualTo(68);
        }
    }

    private static void printed(JdbcClient owner, String code, String number, String signedOn, String refusedOn) {
        owner.sql("""
                insert into repatriation.verification
                    (code_print, number, agency, handed_on, countersigned_on, refused_on, print)
                values (:print, :number, 'KEMENSOS', '2025-10-22', %s, %s, repeat('f', 64))
                """.formatted(signedOn, refusedOn))
                .param("print", PaperContent.sha256(code))
                .param("number", number)
                .update();
    }
}
