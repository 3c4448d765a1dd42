package id.pulang.cases.numbers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the sequence of case numbers. */
@Repository
class CaseSequenceRows {

    private final JdbcClient jdbc;

    CaseSequenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the next numbers of a country and year and returns the last one that was taken before. */
    int take(String country, int year, int numbers) {
        return jdbc.sql("""
                insert into cases.case_sequence as s (country, year, last) values (:country, :year, :numbers)
                on conflict (country, year) do update set last = s.last + excluded.last
                returning last
                """)
                        .param("country", country)
                        .param("year", year)
                        .param("numbers", numbers)
                        .query(Integer.class)
                        .single()
                - numbers;
    }
}
