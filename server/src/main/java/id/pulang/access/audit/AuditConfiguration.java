package id.pulang.access.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key and the file of checkpoints, where the settings say. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    AuditKey auditKey(AuditFiles files) {
        return AuditKey.kept(files.key());
    }

    @Bean
    CheckpointFile checkpointFile(AuditFiles files) {
        return new CheckpointFile(files.checkpoints());
    }
}
