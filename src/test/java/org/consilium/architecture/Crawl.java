package org.consilium.architecture;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import org.consilium.testing.Addresses;
import org.consilium.testing.Persona;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// Every page of the demo world, as each persona who gets it.
final class Crawl {
    /// A page somebody looks at.
    record Visit(Persona persona, String pattern, String address) {
        @Override
        public String toString() {
            return persona + " " + pattern;
        }
    }

    private static final int OK = 200;

    private final MockMvc web;
    private final Addresses addresses;

    Crawl(MockMvc web, ApplicationContext context) {
        this.web = web;
        this.addresses = new Addresses(context);
    }

    List<Visit> visits() {
        var visits = new ArrayList<Visit>();
        for (var page : addresses.pages()) {
            for (var persona : Persona.values()) {
                addresses
                        .of(page.pattern())
                        .ifPresent(it -> visits.add(new Visit(persona, page.pattern(), it)));
            }
        }
        return visits;
    }

    MockHttpServletResponse look(Visit visit, String language) throws Exception {
        return web.perform(
                        get(visit.address())
                                .header("Accept-Language", language)
                                .with(visit.persona().asking()))
                .andReturn()
                .getResponse();
    }

    static boolean isPage(MockHttpServletResponse response) {
        var type = response.getContentType();
        return response.getStatus() == OK && type != null && type.startsWith("text/html");
    }
}
