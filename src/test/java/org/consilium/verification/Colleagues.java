package org.consilium.verification;

import java.time.ZoneOffset;
import java.util.UUID;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.platform.Audience;
import org.consilium.platform.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// People and claims that one test makes for itself, and looks at in the database.
public final class Colleagues {
    private static final byte[] PDF =
            "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private Colleagues() {}

    public static Member make(DemoMembers members, String name) {
        var id = new MemberId(UUID.randomUUID());
        var handle = "c" + id.value().toString().substring(0, 13);
        return members.make(id, name, handle, Audience.CLINICIAN, ZoneOffset.UTC);
    }

    public static MockMultipartFile pdf() {
        return file(PDF, "licence.pdf");
    }

    public static MockMultipartFile file(byte[] content, String name) {
        return new MockMultipartFile("evidence", name, "application/pdf", content);
    }

    /// The form of a physician, complete but for the file.
    public static MockMultipartHttpServletRequestBuilder form(String country, String number) {
        var form = MockMvcRequestBuilders.multipart("/verification/claims");
        form.param("kind", "PHYSICIAN")
                .param("specialty", "family-medicine")
                .param("country", country)
                .param("region", country.equals("US") ? "oh" : "")
                .param("number", number)
                .param("until", "");
        return form;
    }

    /// The short form of a member's newest claim.
    public static String claimOf(JdbcClient database, Member member) {
        var id =
                database.sql(
                                """
                                select id from verification.claim where member_id = ?
                                order by claimed_at desc, id desc limit 1
                                """)
                        .param(member.id().value())
                        .query(UUID.class)
                        .single();
        return new MemberId(id).shortForm();
    }

    public static long count(JdbcClient database, String table, Member member) {
        return database.sql(
                        "select count(*) from verification.%s where claim_id in (select id from verification.claim where member_id = ?)"
                                .formatted(table))
                .param(member.id().value())
                .query(Long.class)
                .single();
    }
}
