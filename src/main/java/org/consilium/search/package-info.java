/// One box that finds people, rooms, cases, questions, articles and replies, and nothing one may
/// not open.
///
/// **What lives here.** The index (Lucene, in the data directory of each process), how it follows
/// the database, the query language, the page, and searches members save.
///
/// **Its words.** *Document*: what the index knows of one [org.consilium.platform.Item]. *Token*:
/// what one must hold to find a document, such as `clinicians` or `room:…`. *Change*: a row that
/// says that an item must be read anew. *Follower*: what brings a process's index up to the
/// changes. *Generation*: raised to have all indexes built anew.
///
/// **What it publishes.** The SPIs [SearchSource] (documents of one kind), [SearchTokens] (what a
/// viewer holds), [HiddenAuthors] (whose words a viewer does not want or get to see),
/// [SearchChoices] (a filter's options); [Synonyms] and [SimilarItems]; [SearchChanges#note] for
/// whoever changes a findable thing, in the same transaction.
///
/// **Must never** find, count, suggest or complete anything for somebody who may not open it: the
/// tokens are part of every query, and every result is asked of its module before it is shown.
///
/// Size: policy, split into `index`, `words`, `query`, `finding`, `saved`, `measuring`.
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"platform", "ui", "accounts", "notifications"})
@NullMarked
package org.consilium.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
