# One file for the four services: docker build --build-arg MODULE=accounts-service .
ARG JDK_IMAGE=eclipse-temurin:25-jdk
ARG JRE_IMAGE=eclipse-temurin:25-jre

FROM ${JDK_IMAGE} AS build
WORKDIR /source
COPY . .
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -Dquick -DskipTests -am -pl accounts-service,scoring-service,planning-service,gateway package

FROM ${JRE_IMAGE}
ARG MODULE
ENV LANG=C.UTF-8
WORKDIR /app
# From what seldom changes to what always does, so that a new version of ours is a small layer.
COPY --from=build /source/${MODULE}/target/quarkus-app/lib/ lib/
COPY --from=build /source/${MODULE}/target/quarkus-app/quarkus-run.jar ./
COPY --from=build /source/${MODULE}/target/quarkus-app/quarkus/ quarkus/
COPY --from=build /source/${MODULE}/target/quarkus-app/app/ app/
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=65", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
