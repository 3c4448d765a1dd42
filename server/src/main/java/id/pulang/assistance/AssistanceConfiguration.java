package id.pulang.assistance;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of assistance. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssistanceSettings.class)
class AssistanceConfiguration {}
