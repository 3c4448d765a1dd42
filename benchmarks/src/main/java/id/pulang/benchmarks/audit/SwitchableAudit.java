package id.pulang.benchmarks.audit;

import id.pulang.audit.chain.AuditLog;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.Bean;

/**
 * Lets a measurement leave the audit trail out, to see what it costs; nothing but a measurement can. It is no
 * configuration by name, so that only who names it gets it.
 */
class SwitchableAudit {

    private static final String MATCHER = "id.pulang.people.matching.RosterListener";
    private static final AtomicBoolean IS_OFF = new AtomicBoolean();

    /** Does some work without the audit trail. */
    static <T> T without(Supplier<T> work) {
        IS_OFF.set(true);
        try {
            return work.get();
        } finally {
            IS_OFF.set(false);
        }
    }

    @Bean
    static BeanPostProcessor switchable() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof AuditLog log ? switched(log) : bean;
            }
        };
    }

    /** The matcher would go on working while the next import is measured. */
    @Bean
    static BeanDefinitionRegistryPostProcessor withoutMatcher() {
        return registry -> registry.removeBeanDefinition(MATCHER);
    }

    private static Object switched(AuditLog log) {
        var proxy = new ProxyFactory(log);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> IS_OFF.get() ? nothing() : call.proceed());
        return proxy.getProxy();
    }

    private static @Nullable Object nothing() {
        return null;
    }
}
