package org.consilium.accounts.model;

import org.consilium.platform.Sql;
import org.consilium.ui.AdminCourse;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How many joined, for the administration's page.
@Configuration(proxyBeanMethods = false)
class MembersCourse {
    @Sql
    private static final String WEEKLY =
            """
            select cast(date_trunc('week', m.created_at at time zone 'UTC') as date) as week,
                   count(*) as n
            from accounts.member m
            where m.created_at >= :since
            group by 1
            """;

    @Bean
    static AdminCourse membersCourse() {
        return new AdminCourse(10, "members", Message.of("New members"), WEEKLY);
    }
}
