package id.pulang.access;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The beans of access that Spring cannot find by itself. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new ActorTransactions(dataSource);
    }
}
