package org.consilium.discussions.model;

import org.consilium.platform.Sql;
import org.consilium.ui.AdminCourse;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How much was written, for the administration's page; the text stays where it is.
@Configuration(proxyBeanMethods = false)
class PostCourses {
    @Sql
    private static final String THREADS =
            """
            select cast(date_trunc('week', t.created_at at time zone 'UTC') as date) as week,
                   count(*) as n
            from discussions.thread t
            where t.created_at >= :since
            group by 1
            """;

    @Sql
    private static final String REPLIES =
            """
            select cast(date_trunc('week', r.created_at at time zone 'UTC') as date) as week,
                   count(*) as n
            from discussions.reply r
            where r.created_at >= :since
            group by 1
            """;

    @Bean
    static AdminCourse threadsCourse() {
        return new AdminCourse(20, "threads", Message.of("Questions and articles"), THREADS);
    }

    @Bean
    static AdminCourse repliesCourse() {
        return new AdminCourse(30, "replies", Message.of("Replies"), REPLIES);
    }
}
