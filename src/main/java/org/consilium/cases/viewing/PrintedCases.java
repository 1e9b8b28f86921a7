package org.consilium.cases.viewing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CasePart;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.model.SeenCase;
import org.consilium.people.Bylines;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Puts a case together as it stands on paper: its printed parts, its images, how to cite it.
@Component
class PrintedCases {
    private final CaseImages images;
    private final CaseAccess access;
    private final AuthorQueries authors;
    private final Bylines bylines;
    private final List<CasePart> parts;
    private final Clock clock;

    PrintedCases(
            CaseImages images,
            CaseAccess access,
            AuthorQueries authors,
            Bylines bylines,
            List<CasePart> parts,
            Clock clock) {
        this.images = images;
        this.access = access;
        this.authors = authors;
        this.bylines = bylines;
        this.parts = parts.stream().sorted(Comparator.comparingInt(CasePart::order)).toList();
        this.clock = clock;
    }

    PrintPage of(Viewer viewer, CaseId id, HttpServletRequest request) {
        var report = images.toView(viewer, id);
        var seen = new SeenCase(report, access.isAuthor(viewer, report), false);
        return new PrintPage(
                id,
                report.path(),
                report.text().question(),
                parts.stream().flatMap(part -> part.printed(viewer, seen).stream()).toList(),
                images.of(report),
                citation(viewer, report, request),
                clock.instant());
    }

    private Citation citation(Viewer viewer, CaseReport report, HttpServletRequest request) {
        var byline =
                authors.card(report.threadOrThrow())
                        .filter(card -> card.isPseudonym() == report.isSealed())
                        .map(card -> bylines.of(viewer, card))
                        .orElse(null);
        var address =
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path(report.id().path())
                        .build();
        return new Citation(
                byline == null ? null : byline.name(),
                byline == null ? null : byline.line(),
                report.isSealed(),
                report.text().question(),
                orNotFound(report.publishedAt()),
                String.valueOf(address.getHost()),
                address.toUriString());
    }

    private static <T> T orNotFound(@Nullable T value) {
        if (value == null) {
            throw new NotFound();
        }
        return value;
    }
}
