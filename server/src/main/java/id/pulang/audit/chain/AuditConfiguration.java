package id.pulang.audit.chain;

import id.pulang.protection.keys.AuditFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The file of checkpoints, where the settings say. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    CheckpointFile checkpointFile(AuditFiles files) {
        return new CheckpointFile(files.checkpoints());
    }
}
