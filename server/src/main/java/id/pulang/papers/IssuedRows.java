package id.pulang.papers;

import id.pulang.identity.PostCode;
import id.pulang.papers.content.PaperContent;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code papers.issued}, {@code papers.series} and {@code papers.form}. */
@Repository
class IssuedRows {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    IssuedRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A paper as it is kept: what it says is not among it. */
    record Kept(UUID id, String number, String hash, String form, Optional<String> corrects) {}

    /** A row of the table of papers, and about what it is. */
    record PaperRow(UUID id, UUID about) {}

    /** A paper as anyone is told of it, with its row and that of the paper which corrects it. */
    record Found(PaperRow row, Optional<PaperRow> later, VerifiedPaper paper) {}

    /** A paper that is to be kept. */
    record NewPaper(
            UUID id,
            String kind,
            PaperDraft draft,
            IssuedPaper issued,
            String form,
            @Nullable UUID corrects,
            Instant at) {}

    /** Takes the next number of the year. */
    int takeNumber(String series, PostCode post, int year) {
        return jdbc.sql("""
                insert into papers.series (series, post, year, last) values (:series, :post, :year, 1)
                on conflict (series, post, year) do update set last = papers.series.last + 1
                returning last
                """)
                .param("series", series)
                .param("post", post.value())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void keepForm(String hash, String html) {
        jdbc.sql("insert into papers.form (hash, html) values (:hash, :html) on conflict do nothing")
                .param("hash", hash)
                .param("html", html)
                .update();
    }

    Optional<String> form(String hash) {
        return jdbc.sql("select html from papers.form where hash = :hash")
                .param("hash", hash)
                .query(String.class)
                .optional();
    }

    void insert(List<NewPaper> papers) {
        batches.batchUpdate("""
                insert into papers.issued
                    (id, kind, about, language, post, party, number, code_print, hash, form, issued_on, issued_at, corrects)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, papers, BATCH, IssuedRows::fill);
    }

    private static void fill(PreparedStatement row, NewPaper paper) throws SQLException {
        PaperDraft draft = paper.draft();
        @Nullable PostCode party = draft.party();
        row.setObject(1, paper.id());
        row.setString(2, paper.kind());
        row.setObject(3, draft.about());
        row.setString(4, draft.language());
        row.setString(5, draft.post().value());
        row.setString(6, party == null ? null : party.value());
        row.setString(7, paper.issued().number());
        row.setBytes(8, PaperContent.sha256(paper.issued().code()));
        row.setString(9, paper.issued().content().hash());
        row.setString(10, paper.form());
        row.setObject(11, draft.on());
        row.setObject(12, paper.at().atOffset(ZoneOffset.UTC));
        row.setObject(13, paper.corrects());
    }

    /** Keeps that the party of a paper confirmed it. */
    void confirm(String number, LocalDate on) {
        jdbc.sql("update papers.issued set confirmed_on = :on where number = :number and confirmed_on is null")
                .param("on", on)
                .param("number", number)
                .update();
    }

    /** Keeps that the party of a paper refused what it says. */
    void refuse(String number, LocalDate on) {
        jdbc.sql("update papers.issued set refused_on = :on where number = :number and refused_on is null")
                .param("on", on)
                .param("number", number)
                .update();
    }

    /** Finds the last paper of a kind about something, in a language. */
    Optional<Kept> last(String kind, UUID about, String language) {
        return jdbc.sql("""
                select p.id, p.number, p.hash, p.form, before.number as corrects
                from papers.issued p left join papers.issued before on before.id = p.corrects
                where p.kind = :kind and p.about = :about and p.language = :language
                    and not exists (select from papers.issued later where later.corrects = p.id)
                """)
                .param("kind", kind)
                .param("about", about)
                .param("language", language)
                .query((row, _) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("hash"),
                        row.getString("form"),
                        Optional.ofNullable(row.getString("corrects"))))
                .optional();
    }

    /** Finds papers of a kind about some things by a part of their number; what each is about, by its number. */
    Map<String, UUID> numbered(String kind, Collection<UUID> about, String part) {
        Map<String, UUID> found = new TreeMap<>();
        jdbc.sql("""
                select number, about from papers.issued
                where kind = :kind and about = any(:about)
                    and position(:part in regexp_replace(upper(number), '[^A-Z0-9]', '', 'g')) > 0
                """)
                .param("kind", kind)
                .param("about", about.toArray(UUID[]::new))
                .param("part", part)
                .query((row, _) -> found.put(row.getString("number"), row.getObject("about", UUID.class)))
                .list();
        return found;
    }

    /** Looks a code up by its hash, so that the time of the answer says nothing about the code. */
    Optional<Found> found(String code) {
        return jdbc.sql("""
                select p.*, later.id as later_id, later.about as later_about, later.number as corrected_by,
                    party.name_id, party.name_en
                from papers.issued p left join papers.issued later on later.corrects = p.id
                    left join access.post party on party.code = p.party
                where p.code_print = :print
                """)
                .param("print", PaperContent.sha256(code))
                .query((row, _) -> found(row))
                .optional();
    }

    private static Found found(ResultSet row) throws SQLException {
        var paper = new VerifiedPaper(
                row.getString("kind"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                party(row),
                Optional.ofNullable(row.getString("corrected_by")),
                row.getString("hash"));
        UUID about = row.getObject("later_about", UUID.class);
        return new Found(
                new PaperRow(row.getObject("id", UUID.class), row.getObject("about", UUID.class)),
                Optional.ofNullable(row.getObject("later_id", UUID.class)).map(later -> new PaperRow(later, about)),
                paper);
    }

    private static Optional<VerifiedPaper.Party> party(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("name_id");
        return name == null
                ? Optional.empty()
                : Optional.of(new VerifiedPaper.Party(
                        name,
                        row.getString("name_en"),
                        row.getObject("confirmed_on", LocalDate.class),
                        row.getObject("refused_on", LocalDate.class)));
    }
}
