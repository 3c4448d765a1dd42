package id.pulang.identity.transactions;

import java.util.Collection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.Pointcuts;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The transaction manager that names who acts, and the JDBC template that notes what is written. */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, ObjectProvider<CommitHook> hooks) {
        return new ActorTransactions(dataSource, hooks);
    }

    /** Stands before the advisor of transactions, so that what it begins anew is a whole one. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor transactionRetry() {
        var doors = Pointcuts.union(
                AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class),
                new AnnotationMatchingPointcut(Transactional.class, true));
        var advisor = new DefaultPointcutAdvisor(doors, new TransactionRetry());
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }

    @Bean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionRetry.Template(transactions);
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
