package id.pulang.clearances.passes;

import id.pulang.identity.PostCode;
import java.sql.Date;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code clearances.decided_day}: on which day passes were decided last at each post. */
@Component
class DayRows {

    private final JdbcClient jdbc;

    DayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this day was decided at a post last; a clock that ran ahead may have been set back. */
    boolean isDecided(PostCode post, LocalDate day) {
        return jdbc.sql("select exists (select 1 from clearances.decided_day where post = :post and day = :day)")
                .param("post", post.value())
                .param("day", Date.valueOf(day))
                .query(Boolean.class)
                .single();
    }

    /** Takes a day of a post to be decided in this transaction; false if another server has. */
    boolean take(PostCode post, LocalDate day) {
        return jdbc.sql("""
                insert into clearances.decided_day as known (post, day) values (:post, :day)
                on conflict (post) do update set day = excluded.day where known.day <> excluded.day
                """)
                        .param("post", post.value())
                        .param("day", Date.valueOf(day))
                        .update()
                == 1;
    }
}
