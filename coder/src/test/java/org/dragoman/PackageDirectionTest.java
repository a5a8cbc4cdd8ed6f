package org.dragoman;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** A stage sees only what came before it. */
class PackageDirectionTest {
  @Test
  void packages_depend_downward_only() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dragoman");
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("ontology")
        .definedBy("org.dragoman.ontology..")
        .layer("report")
        .definedBy("org.dragoman.report..")
        .layer("text")
        .definedBy("org.dragoman.text..")
        .layer("model")
        .definedBy("org.dragoman.model..")
        .layer("time")
        .definedBy("org.dragoman.time..")
        .layer("place")
        .definedBy("org.dragoman.place..")
        .layer("actor")
        .definedBy("org.dragoman.actor..")
        .layer("corpus")
        .definedBy("org.dragoman.corpus..")
        .layer("event")
        .definedBy("org.dragoman.event..")
        .whereLayer("event")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("corpus")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("actor")
        .mayOnlyBeAccessedByLayers("event")
        .whereLayer("place")
        .mayOnlyBeAccessedByLayers("actor", "event")
        .whereLayer("time")
        .mayOnlyBeAccessedByLayers("event")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers("actor", "corpus", "event")
        .whereLayer("text")
        .mayOnlyBeAccessedByLayers("model", "time", "place", "actor", "event")
        .whereLayer("ontology")
        .mayOnlyBeAccessedByLayers("model", "place", "actor", "corpus", "event")
        .check(classes);
  }
}
