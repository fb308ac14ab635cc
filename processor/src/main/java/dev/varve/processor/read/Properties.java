package dev.varve.processor.read;

import dev.varve.model.naming.SnakeCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The properties of a table's class in order: those of its superclasses that are mixins, its own,
 * those of its mixin interfaces that it does not declare itself; in the place of each embedded
 * property those of its value object.
 */
final class Properties {
  private static final String[] ON_TABLES = {
    "Table", "PrimaryKey", "ForeignKey", "Unique", "Check", "Index"
  };

  private final Reading reading;
  private final List<Property> found = new ArrayList<>();
  private final List<Annotations> onMixins = new ArrayList<>();
  private final List<TypeElement> embedding = new ArrayList<>();

  private Properties(Reading reading) {
    this.reading = reading;
  }

  static Properties of(Reading reading, TypeElement type) {
    Properties properties = new Properties(reading);
    properties.add((DeclaredType) type.asType(), Property.Place.TABLE);
    return properties;
  }

  List<Property> found() {
    return found;
  }

  /** The annotations of the mixins themselves. */
  List<Annotations> onMixins() {
    return onMixins;
  }

  private void add(DeclaredType type, Property.Place place) {
    embedding.add((TypeElement) type.asElement());
    Set<String> declared = new HashSet<>();
    List<DeclaredType> chain = Hierarchy.superclasses(reading, type);
    for (DeclaredType mixin : chain) {
      addAnnotations(mixin);
      addMembers(mixin, place, declared);
    }
    addMembers(type, place, declared);
    for (DeclaredType mixin : Hierarchy.mixinInterfaces(reading, type)) {
      addAnnotations(mixin);
      addMembers(mixin, place, declared);
    }
    embedding.remove(embedding.size() - 1);
  }

  private void addAnnotations(DeclaredType mixin) {
    Annotations annotations = Annotations.of(mixin.asElement());
    Mirror onClass = annotations.first(ON_TABLES);
    if (embedding.size() == 1) {
      onMixins.add(annotations);
    } else if (onClass != null) {
      refuseOnValueObject(onClass.position(), (TypeElement) mixin.asElement(), onClass);
    }
  }

  private void addMembers(DeclaredType type, Property.Place place, Set<String> declared) {
    TypeElement element = (TypeElement) type.asElement();
    boolean isInterface = element.getKind() == ElementKind.INTERFACE;
    Set<String> above = isInterface ? Set.copyOf(declared) : Set.of();
    for (Member member : Members.of(reading, element)) {
      declared.add(member.name());
      if (!above.contains(member.name()) && !member.annotations().has("Transient")) {
        addProperty(property(type, member, place), place);
      }
    }
  }

  private Property property(DeclaredType owner, Member member, Property.Place place) {
    return new Property(
        place.path() + member.name(),
        member.element(),
        typeOf(owner, member.element()),
        member.annotations(),
        place);
  }

  /** Only a generic class needs its members' types seen from the class that extends it. */
  private TypeMirror typeOf(DeclaredType owner, Element element) {
    TypeMirror type =
        owner.getTypeArguments().isEmpty()
            ? element.asType()
            : reading.types().asMemberOf(owner, element);
    if (type.getKind() == TypeKind.EXECUTABLE) {
      return ((ExecutableType) type).getReturnType();
    }
    return element instanceof ExecutableElement method ? method.getReturnType() : type;
  }

  private void addProperty(Property property, Property.Place place) {
    Mirror embedded = property.annotations().get("Embedded");
    if (embedded == null) {
      found.add(property);
      return;
    }
    TypeMirror type = reading.javaTypes().withoutOptional(property.type());
    if (type.getKind() == TypeKind.ERROR) {
      reading.unresolved(property.element());
    } else if (isEmbeddable(property, embedded, type)) {
      add((DeclaredType) type, inside(property, embedded, place));
    }
  }

  private Property.Place inside(Property property, Mirror embedded, Property.Place place) {
    String prefix =
        embedded.has("prefix") ? embedded.text("prefix") : SnakeCase.of(property.name()) + '_';
    boolean optional = place.optional() || Nullability.isOptional(property);
    boolean key = place.key() || property.annotations().has("Id");
    return new Property.Place(property.path() + '.', place.prefix() + prefix, optional, key);
  }

  private boolean isEmbeddable(Property property, Mirror embedded, TypeMirror type) {
    Mirror wrong =
        property
            .annotations()
            .first("Column", "Identity", "ForeignKey", "Unique", "Check", "Index", "RenamedFrom");
    if (wrong != null) {
      reading.add(
          ReadingProblem.MISPLACED,
          wrong.position(),
          wrong.name()
              + " is about one column, and an embedded property has several: write it on"
              + " the properties of the value object, or on the table");
      return false;
    }
    if (!Hierarchy.hasProperties(type)) {
      reading.add(
          ReadingProblem.NOT_EMBEDDABLE,
          embedded.position(),
          "the type "
              + type
              + " of "
              + property.name()
              + " cannot be embedded: a record, a class"
              + " or an interface with properties can");
      return false;
    }
    return isNotEmbeddedInItself(
        property, embedded, (TypeElement) ((DeclaredType) type).asElement());
  }

  private boolean isNotEmbeddedInItself(Property property, Mirror embedded, TypeElement type) {
    Mirror onClass = Annotations.of(type).first(ON_TABLES);
    if (embedding.contains(type)) {
      reading.add(
          ReadingProblem.EMBEDDING_CYCLE,
          embedded.position(),
          property.name() + " embeds " + type.getSimpleName() + " in itself, without end");
    } else if (onClass != null) {
      refuseOnValueObject(embedded.position(), type, onClass);
    }
    return onClass == null && !embedding.contains(type);
  }

  private void refuseOnValueObject(Position position, TypeElement type, Mirror onClass) {
    reading.add(
        ReadingProblem.MISPLACED,
        position,
        "the value object "
            + type.getSimpleName()
            + " has "
            + onClass.name()
            + " on its class,"
            + " which would not be read: write it on its properties, or on the table");
  }
}
