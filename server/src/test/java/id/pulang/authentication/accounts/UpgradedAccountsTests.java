package id.pulang.authentication.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import id.pulang.EarlierDatabase;
import id.pulang.MemoryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database from before offices and roles from–to, which is brought up to date with its posts and accounts. */
class UpgradedAccountsTests {

    private static final String BEFORE = "120";

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    @Test
    void keepsTheirPlaceAndTheirOffice() throws IOException {
        try (var database = EarlierDatabase.upTo(BEFORE, folder)) {
            JdbcClient owner = database.owner();
            owner.sql("""
                    insert into access.post values
                        ('BKK', 'MISSION', 'KBRI Bangkok', 'Embassy in Bangkok', 'Asia/Bangkok'),
                        ('LPSK', 'AGENCY', 'LPSK', 'Witness protection', 'Asia/Jakarta')
                    """).update();
            owner.sql("""
                    insert into access.account (id, login, name, password_hash, role, post, section, opened_at, active)
                    values (uuidv7(), 'gilang', 'Gilang', 'x', 'REVIEWER', 'BKK', 'protection', '2025-10-01', true),
                        (uuidv7(), 'lama', 'Lama', 'x', 'RECEIVING_AGENCY', 'LPSK', 'LPSK', '2025-10-02', false)
                    """).update();

            database.upgrade();

            assertThat(told(owner, """
                            select concat_ws(' ', a.login, s.role, s.post, s.section, s.from_at = a.opened_at, s.until_at)
                            from access.assignment s join access.account a on a.id = s.account_id order by 1
                            """))
                    .containsExactly("gilang REVIEWER BKK protection t", "lama RECEIVING_AGENCY LPSK LPSK t");
            assertThat(told(owner, """
                            select concat_ws(' ', code, parent, purpose) from access.post
                            where code in ('BKK', 'KEMENSOS', 'BP3MI', 'LPSK', 'POLRI') order by 1
                            """))
                    .containsExactly("BKK HQ", "BP3MI RETURN", "KEMENSOS CARE", "LPSK POLICE", "POLRI POLICE");
        }
    }

    private static List<String> told(JdbcClient database, String sql) {
        return database.sql(sql).query(String.class).list();
    }
}
