package id.pulang.papers;

import id.pulang.identity.PostCode;
import id.pulang.papers.content.PaperContent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code papers.issued}, {@code papers.series} and {@code papers.form}. */
@Repository
class IssuedRows {

    private final JdbcClient jdbc;

    IssuedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A paper as it is kept: what it says is not among it. */
    record Kept(UUID id, String number, String hash, String form, Optional<String> corrects) {}

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

    void insert(NewPaper paper) {
        PaperDraft draft = paper.draft();
        jdbc.sql("""
                insert into papers.issued
                    (id, kind, about, language, post, number, code_print, hash, form, issued_on, issued_at, corrects)
                values (:id, :kind, :about, :language, :post, :number, :code, :hash, :form, :on, :at, :corrects)
                """)
                .param("id", paper.id())
                .param("kind", paper.kind())
                .param("about", draft.about())
                .param("language", draft.language())
                .param("post", draft.post().value())
                .param("number", paper.issued().number())
                .param("code", PaperContent.sha256(paper.issued().code()))
                .param("hash", paper.issued().content().hash())
                .param("form", paper.form())
                .param("on", draft.on())
                .param("at", paper.at().atOffset(ZoneOffset.UTC))
                .param("corrects", paper.corrects(), Types.OTHER)
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

    /** Looks a code up by its hash, so that the time of the answer says nothing about the code. */
    Optional<VerifiedPaper> found(String code) {
        return jdbc.sql("""
                select p.*, later.number as corrected_by
                from papers.issued p left join papers.issued later on later.corrects = p.id
                where p.code_print = :print
                """)
                .param("print", PaperContent.sha256(code))
                .query((row, _) -> found(row))
                .optional();
    }

    private static VerifiedPaper found(ResultSet row) throws SQLException {
        return new VerifiedPaper(
                row.getString("kind"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                Optional.ofNullable(row.getString("corrected_by")),
                row.getString("hash"));
    }
}
