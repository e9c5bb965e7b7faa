# Builds and runs the site. Not run where this repository was made (no container engine there); see docs/operations.md.
FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s /usr/local/lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
RUN dotnet publish src/Web -c Release -o /app/web && dotnet publish src/Cli -c Release -o /app/cli

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
ENV ASPNETCORE_ENVIRONMENT=Production Urls=http://0.0.0.0:8080
EXPOSE 8080
USER $APP_UID
WORKDIR /app/web
ENTRYPOINT ["dotnet", "LincangHousekeeping.Web.dll"]
