package id.pulang.cases.sections;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of sealed sections. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GlassSettings.class)
class SectionsConfiguration {}
