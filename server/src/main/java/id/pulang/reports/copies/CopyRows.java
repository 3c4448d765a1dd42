package id.pulang.reports.copies;

import id.pulang.identity.PostCode;
import id.pulang.protection.Vault;
import id.pulang.reports.ReportId;
import id.pulang.reports.Topic;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code reports.copy_band}: keyed hashes of the bands of signatures, other ones for each post and topic. */
@Repository
class CopyRows {

    private final JdbcClient jdbc;
    private final Vault vault;

    CopyRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The keyed hashes of the bands of a text. */
    List<byte[]> codes(PostCode post, Topic topic, Set<Long> shingles) {
        List<String> bands = MinHash.bands(shingles);
        return IntStream.range(0, bands.size())
                .mapToObj(at ->
                        vault.blindIndex("reports.copy %s %s %d".formatted(post.value(), topic, at), bands.get(at)))
                .toList();
    }

    void insert(ReportId report, PostCode post, List<byte[]> bands) {
        jdbc.sql("""
                insert into reports.copy_band (report_id, post, band, code)
                select :report, :post, band - 1, code
                from unnest(cast(:codes as bytea[])) with ordinality as b (code, band)
                """)
                .param("report", report.value())
                .param("post", post.value())
                .param("codes", bands.toArray(byte[][]::new))
                .update();
    }

    /** The reports of a post that share a band, those that share most first. */
    List<ReportId> sharing(PostCode post, List<byte[]> bands, int most) {
        return jdbc.sql("""
                select report_id from reports.copy_band where code in (:codes) and post = :post
                group by report_id order by count(*) desc, report_id desc limit :most
                """)
                .param("codes", bands)
                .param("post", post.value())
                .param("most", most)
                .query((row, _) -> new ReportId(row.getObject(1, UUID.class)))
                .list();
    }
}
