package id.pulang.identity.transactions;

import java.util.Collection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.transaction.PlatformTransactionManager;

/** The transaction manager that names who acts, and the JDBC template that notes what is written. */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, ObjectProvider<CommitHook> hooks) {
        return new ActorTransactions(dataSource, hooks);
    }

    /** All SQL goes through it, so that a unit of work knows whether anything was changed. */
    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new NotingJdbc(dataSource);
    }

    /** Notes that rows were written. */
    private static final class NotingJdbc extends JdbcTemplate {

        NotingJdbc(DataSource dataSource) {
            super(dataSource);
        }

        @Override
        protected int update(PreparedStatementCreator statement, @Nullable PreparedStatementSetter values) {
            return noted(super.update(statement, values));
        }

        @Override
        public <T> int[][] batchUpdate(
                String sql, Collection<T> rows, int together, ParameterizedPreparedStatementSetter<T> values) {
            noted(rows.size());
            return super.batchUpdate(sql, rows, together, values);
        }

        @Override
        public int[] batchUpdate(String sql, BatchPreparedStatementSetter values) {
            noted(values.getBatchSize());
            return super.batchUpdate(sql, values);
        }

        private static int noted(int rows) {
            if (rows > 0) {
                UnitOfWork.now().ifPresent(UnitOfWork::wrote);
            }
            return rows;
        }
    }
}
