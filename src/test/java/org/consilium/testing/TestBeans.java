package org.consilium.testing;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What tests put in the place of the real thing, or around it.
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {
    @Bean
    @Primary
    static TestClock testClock() {
        return new TestClock();
    }

    @Bean
    static SentMail sentMail(JdbcClient jdbc) {
        return new SentMail(jdbc);
    }

    @Bean
    static TestWorld testWorld() {
        return new TestWorld();
    }

    @Bean
    static BeanPostProcessor aroundTheDatabase(TestWorld world) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool
                        ? QueryCounter.counting(world.around(pool))
                        : bean;
            }
        };
    }
}
